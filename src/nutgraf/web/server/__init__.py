"""What guards a server, what it tells of itself, and how much it takes on at once.

`guard` puts everything in front of an application; `heavy` is for route functions that start slow work.
"""
