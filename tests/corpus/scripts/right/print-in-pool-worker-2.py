from multiprocessing import Pool


def greet(name):
    print("Hello", name + "!")


if __name__ == "__main__":
    with Pool(4) as pool:
        pool.map(greet, ["Ana", "Ben", "Cem", "Dora", "Emil", "Fay"])
