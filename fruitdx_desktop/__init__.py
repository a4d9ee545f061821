"""FruitDx Desktop: diagnoses photos of fruit offline, and learns from corrections."""

__version__ = "0.1.0"
