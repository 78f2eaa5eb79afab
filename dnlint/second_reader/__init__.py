"""The second reader: looks once more at what the rules object to, and takes back what is doubtful.

Rules know words; on long pages about a condition, doctors or exercises the same words are said of something
else. The second reader looks at a unit twice: what its words as such make of it (traits), and what the claim
is and where it stands (clues; clues.py). It weighs both by what was learnt from labelled copy (judge.py;
training/second_reader.py learns it). It never adds a finding.
"""

from dnlint.second_reader.clues import Place, clues, traits
from dnlint.second_reader.judge import Judge, weigh

__all__ = ["Judge", "Place", "clues", "traits", "weigh"]
