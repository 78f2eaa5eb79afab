"""The keys of a configuration: what each takes, its default, and what `dnlint init` writes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dnlint.config.given import Value
from dnlint.rules.shipped import SHIPPED
from dnlint.rules.vocabulary import SERVICES

Kind = Literal["list", "flag", "choice"]
SEVERITIES = ("error", "warning", "advice")


@dataclass(frozen=True, slots=True)
class Setting:
    """One key. `is_table`: it holds keys of its own, whose values are of `kind`.

    `examples` are lines of TOML; of a table they stand below its header.
    """

    name: str
    kind: Kind
    default: Value
    about: str
    examples: tuple[str, ...]
    choices: tuple[str, ...] = ()
    is_table: bool = False


_ALL = (
    Setting(
        "include",
        "list",
        (),
        "Read only these files: patterns as in .gitignore, relative to this file. Without them every file "
        "of a known format is read.",
        ('include = ["content/", "*.mdx"]',),
    ),
    Setting(
        "exclude",
        "list",
        (),
        "Never read these, also where they are named on the command line. Patterns as above.",
        ('exclude = ["drafts/", "*.old.html"]',),
    ),
    Setting(
        "gitignore", "flag", True, "Leave alone what .gitignore leaves out of git.", ("gitignore = true",)
    ),
    Setting(
        "select",
        "list",
        (),
        "Only these rules: ids or their beginnings. `dnlint rules` lists them all.",
        ('select = ["DN1", "DN301"]',),
    ),
    Setting("ignore", "list", (), "All but these rules.", ('ignore = ["DN305"]',)),
    Setting("strict", "flag", False, "Give advice as well.", ("strict = true",)),
    Setting(
        "doubtful",
        "flag",
        False,
        "Report doubtful findings as well: more is found, and more of it wrongly.",
        ("doubtful = true",),
    ),
    Setting(
        "min-severity",
        "choice",
        "advice",
        "Report from this severity on: error, warning or advice.",
        ('min-severity = "warning"',),
        SEVERITIES,
    ),
    Setting(
        "fail-level",
        "choice",
        "warning",
        "Fail (exit code 1) from this severity on: error, warning, advice or never.",
        ('fail-level = "error"',),
        (*SEVERITIES, "never"),
    ),
    Setting(
        "rulesets",
        "list",
        (SHIPPED,),
        "Rule packs: the one that dnlint ships, by its name, and folders of your own.",
        (f'rulesets = ["{SHIPPED}", "./house-rules"]',),
    ),
    Setting(
        "jurisdiction",
        "choice",
        "none",
        "Whose advertising rules the site is under: au, uk, us or none. It is noted only: no rule judges by "
        "country so far.",
        ('jurisdiction = "au"',),
        ("au", "uk", "us", "none"),
    ),
    Setting(
        "per-path-ignores",
        "list",
        (),
        "Rules that do not hold for some files: a pattern, and the rules.",
        ('"blog/" = ["DN305", "DN307"]',),
        is_table=True,
    ),
    Setting(
        "severity",
        "choice",
        "",
        "Another severity for a rule, or for all whose ids begin so.",
        ('DN402 = "error"', 'DN2 = "warning"'),
        SEVERITIES,
        is_table=True,
    ),
    Setting(
        "vocabulary",
        "list",
        (),
        "Words that only your copy uses: your own names for the treatment, and other services that you offer "
        "(what is claimed of those is nobody's business here).",
        (f'{SHIPPED} = ["TensionFix", "muscle release therapy"]', f'{SERVICES} = ["Graston technique"]'),
        is_table=True,
    ),
)
SETTINGS = {setting.name: setting for setting in _ALL}
