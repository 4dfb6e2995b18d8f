import joblib


def square_root(x):
    return x ** 0.5


def square_roots(numbers, processes=8):
    work = joblib.delayed(square_root)
    with joblib.parallel_config(backend="loky", n_jobs=2):
        return joblib.Parallel()(work(x) for x in numbers)
