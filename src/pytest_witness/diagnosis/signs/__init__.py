"""Signs that several misconceptions share."""
