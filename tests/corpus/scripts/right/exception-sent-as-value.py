from multiprocessing import Pool


def safe(call):
    name, value = call
    try:
        return name, int(value), None
    except ValueError as problem:
        return name, None, str(problem)


if __name__ == "__main__":
    with Pool(2) as pool:
        for name, value, problem in pool.map(safe, [("a", "12"), ("b", "x"), ("c", "7")]):
            print(name, problem or value)
