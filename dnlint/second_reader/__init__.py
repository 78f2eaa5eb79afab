"""The second reader: looks once more at what the rules object to, and takes back what is doubtful.

Rules know words; on long pages about a condition, doctors or exercises the same words are said of something
else. The second reader weighs where a claim stands and with which words around it (clues.py) by weights that
were learnt from labelled copy (judge.py; training/second_reader.py learns them). It never adds a finding.
"""

from dnlint.second_reader.clues import Place, clues
from dnlint.second_reader.judge import Judge

__all__ = ["Judge", "Place", "clues"]
