"""A submission's source, with all that can be asked of it."""

from pytest_witness.diagnosis.source.loading import Loading


class Code(Loading):
    """A submission's source: its text, who is given work, what goes through queues, what happens when it is loaded."""
