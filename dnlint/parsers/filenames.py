"""Files that hold no copy, told by their names: settings of tools, locks, types, tests, bundles, labels."""

from __future__ import annotations

import re

from dnlint.file_names import is_lock

_NO_COPY = re.compile(
    r"(?:package|package-lock|npm-shrinkwrap|composer|[jt]sconfig(?:\.[\w-]+)?|deno|biome|turbo|nx|lerna|vercel"
    r"|firebase|angular|components|renovate|pyrightconfig|\.[\w.-]+)\.jsonc?"
    r"|(?!(?:app|site|theme|content|clinic|brand|business|company)\.config\.)[\w.-]+\.config\.[cm]?[jt]sx?"
    r"|[\w.-]+\.(?:min|bundle|test|spec|stories|setup)\.[cm]?[jt]sx?|[\w.-]+\.d\.[cm]?ts|[\w.-]+[.-]lock\.\w+"
    r"|(?:dnlint|pyproject|cargo|netlify)\.toml|.+\.labels\.ya?ml|dnlint-baseline\.json",
    re.IGNORECASE,
)


def holds_no_copy(name: str) -> bool:
    """Whether a file of this name is for machines and developers only."""
    return bool(_NO_COPY.fullmatch(name)) or is_lock(name)
