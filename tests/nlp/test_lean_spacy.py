"""spaCy is used without its command line, and whoever uses spaCy beside dnlint notices nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOADED = "from dnlint.nlp.pipeline import load; load(); import sys; "


@pytest.mark.parametrize(
    ("program", "printed"),
    [
        pytest.param(
            LOADED + "print('spacy.cli' in sys.modules, 'typer' in sys.modules)",
            "False False",
            id="no command line",
        ),
        pytest.param(
            LOADED + "import spacy; print('spacy_version' in spacy.info(silent=True))",
            "True",
            id="info still answers",
        ),
        pytest.param(
            LOADED + "import spacy.cli; print(callable(spacy.cli.download))",
            "True",
            id="the real one is found later",
        ),
        pytest.param(
            "import spacy.cli as real; " + LOADED + "print(sys.modules['spacy.cli'] is real)",
            "True",
            id="spacy imported before",
        ),
        pytest.param(
            LOADED + "import os; print('OPENBLAS_NUM_THREADS' in os.environ)",
            "False",
            id="the environment is as it was",
        ),
        pytest.param(
            LOADED + "from thinc.api import get_current_ops; print(get_current_ops().use_blis)",
            "True",
            id="other models multiply as they did",
        ),
        pytest.param(
            LOADED + "print(load().get_pipe('tok2vec').model.ops.use_blis)",
            "False",
            id="the shipped model multiplies by numpy",
        ),
    ],
)
def test_spacy_without_its_command_line(program: str, printed: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip().splitlines()[-1] == printed
