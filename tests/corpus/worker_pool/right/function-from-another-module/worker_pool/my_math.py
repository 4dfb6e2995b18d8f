def square_root(x):
    """Return the (positive) square root of x as a float."""
    return x ** 0.5
