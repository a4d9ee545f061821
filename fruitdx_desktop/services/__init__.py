"""The use-cases, in plain Python with callbacks: diagnosing, models, retraining, teaching."""
