"""What settings come to: packs, selection, severities, fail level, per file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dnlint.config.checks import Checks
from dnlint.config.configured import Configured
from dnlint.config.options import options_layer
from dnlint.config.settings import Configuration
from dnlint.errors import ConfigError, UsageError
from dnlint.values import FailLevel, Severity

Site = Callable[..., Path]
CUPPING = (Path(__file__).parents[1] / "packs" / "cupping").as_posix()


def checks(path: str, **options: object) -> Checks:
    return Configured(Configuration(options_layer(**options))).checks(path)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "path", "rule", "own", "wanted"),
    [
        pytest.param("", "a.md", "DN101", "error", True, id="a rule is on by itself"),
        pytest.param("", "a.md", "DN320", "advice", False, id="advice is not"),
        pytest.param("strict = true", "a.md", "DN320", "advice", True, id="strict asks for advice"),
        pytest.param("select = ['DN320']", "a.md", "DN320", "advice", True, id="naming a rule asks for it"),
        pytest.param("select = ['dn2, DN3']", "a.md", "DN301", "error", True, id="small letters and commas"),
        pytest.param("select = ['DN2']", "a.md", "DN301", "error", False, id="another is selected"),
        pytest.param("ignore = ['DN3']", "a.md", "DN301", "error", False, id="ignored"),
        pytest.param("min-severity = 'error'", "a.md", "DN303", "warning", False, id="below those shown"),
        pytest.param("severity.DN303 = 'error'\nmin-severity = 'error'", "a.md", "DN303", "warning", True,
                     id="raised above it"),
        pytest.param("severity.DN303 = 'advice'", "a.md", "DN303", "warning", False, id="made advice"),
        pytest.param("severity.DN320 = 'warning'", "a.md", "DN320", "advice", True, id="made a warning"),
        pytest.param("per-path-ignores.'blog/' = ['DN3']", "blog/x/a.md", "DN301", "error", False,
                     id="ignored for the path"),
        pytest.param("per-path-ignores.'blog/' = ['DN3']", "blog/a.md", "DN101", "error", True,
                     id="another rule at that path"),
        pytest.param("per-path-ignores.'blog/' = ['DN3']", "a.md", "DN301", "error", True,
                     id="the rule at another path"),
        pytest.param("ignore = ['DN1']\nper-path-ignores.'*.md' = ['DN3']", "a.md", "DN101", "error", False,
                     id="ignored everywhere, and another for the path"),
    ],
)  # fmt: skip
def test_which_rules_are_on(site: Site, text: str, path: str, rule: str, own: Severity, wanted: bool) -> None:
    site({"dnlint.toml": text})
    assert checks(path).selection.wants(rule, own) is wanted


def test_patterns_are_relative_to_the_file_they_stand_in(site: Site) -> None:
    site({"site/dnlint.toml": "[per-path-ignores]\n'/blog/' = ['DN1']"})
    assert not checks("site/blog/a.md").selection.wants("DN101", "error")
    assert checks("site/x/blog/a.md").selection.wants("DN101", "error")


def test_the_longest_beginning_tells_the_severity(site: Site) -> None:
    site({"dnlint.toml": "[severity]\nDN402 = 'advice'\nDN4 = 'error'\nDN = 'warning'"})
    severity = checks("a.md").selection.severity
    assert [severity(rule, "warning") for rule in ("DN402", "DN401", "DN101")] == [
        "advice",
        "error",
        "warning",
    ]


def test_fail_level_and_jurisdiction(site: Site) -> None:
    site(
        {"dnlint.toml": "fail-level = 'never'\njurisdiction = 'uk'", "a/dnlint.toml": "fail-level = 'error'"}
    )
    assert [(one.fail_level, one.jurisdiction) for one in map(checks, ("x.md", "a/x.md"))] == [
        (FailLevel.NEVER, "uk"),
        (FailLevel.ERROR, "uk"),
    ]


def test_a_rule_pack_of_your_own_beside_the_shipped_one(site: Site) -> None:
    site({"dnlint.toml": f"rulesets = ['dry-needling', '{CUPPING}']\nselect = ['CU1', 'DN1']"})
    assert [pack.name for pack in checks("a.md").packs] == ["dry-needling", "cupping"]


def test_packs_stand_relative_to_the_file_that_names_them(site: Site) -> None:
    root = site({"site/dnlint.toml": "rulesets = ['packs/mine']"})
    (root / "site/packs").mkdir()
    (root / "site/packs/mine").symlink_to(CUPPING)
    assert [pack.name for pack in checks("site/blog/a.md").packs] == ["cupping"]


def test_two_packs_with_the_same_rule(site: Site) -> None:
    root = site({"dnlint.toml": f"rulesets = ['{CUPPING}', 'again']"})
    (root / "again").symlink_to(CUPPING)
    with pytest.raises(ConfigError, match=r"dnlint.toml:1: .* both have a rule CU1"):
        checks("a.md")


def test_rules_named_above_may_be_of_packs_that_another_choice_leaves_out(site: Site) -> None:
    site({"dnlint.toml": "ignore = ['DN305']\nvocabulary.dry-needling = ['TensionFix']"})
    assert checks("a.md", ruleset=Path(CUPPING)).selection.ignore == ("DN305",)


def test_but_not_rules_named_with_or_below_that_choice(site: Site) -> None:
    site({"dnlint.toml": f"rulesets = ['{CUPPING}']\nignore = ['DN305']"})
    with pytest.raises(ConfigError, match=r"dnlint.toml:2: there is no rule DN305"):
        checks("a.md")
    with pytest.raises(UsageError, match=r"there is no rule DN1"):
        checks("a.md", ruleset=Path(CUPPING), select=["DN1"], ignore=["CU1"])


def test_files_under_the_same_configuration_share_their_packs(site: Site) -> None:
    site({"dnlint.toml": "strict = true", "c/dnlint.toml": "strict = false"})
    configured = Configured(Configuration())
    one, other, nested = (configured.checks(path).packs[0] for path in ("a.md", "b/b.md", "c/c.md"))
    assert one is other is nested
