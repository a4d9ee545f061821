"""The page that learns: what was taught, the retraining, the verdict."""
