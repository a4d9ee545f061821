"""The page of earlier answers."""
