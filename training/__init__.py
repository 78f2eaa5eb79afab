"""Trains dnlint's own English pipeline from two Universal Dependencies treebanks; not part of the product."""
