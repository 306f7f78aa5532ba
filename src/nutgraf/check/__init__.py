"""A claim against an article -> Verdict, in `checker`.

Nothing is imported here, so that a program that checks nothing does not load NumPy.
"""
