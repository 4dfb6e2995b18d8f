"""pytest-witness: grade and verify parallel Python with the operating system as witness."""

__version__ = "0.1.0"
