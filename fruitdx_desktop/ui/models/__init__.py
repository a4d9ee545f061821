"""The page of the models: which there are, which is in use, what is wrong with it."""
