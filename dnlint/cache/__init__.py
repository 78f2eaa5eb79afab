"""A store of texts by key that outlives a run. It knows nothing of what it keeps.

What it keeps can always be made anew, so nothing that is wrong with it ever fails a run.
"""
