from multiprocessing import Pool

SHAPES = {"square": lambda a: a * a, "cube": lambda a: a ** 3}


def chosen(name):
    return apply_by_name if name in SHAPES else None


def apply_by_name(job):
    name, a = job
    return SHAPES[name](a)


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(chosen("cube"), [("square", 3), ("cube", 3)]))
        print(pool.apply_async(getattr(str, "upper"), ("loud",)).get())
