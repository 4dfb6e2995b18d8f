from multiprocessing import Pool


def greet(name):
    print("Good morning,", name)


if __name__ == "__main__":
    pool = Pool(2)
    for name in ["Klara", "Jonas", "Mia"]:
        pool.apply_async(greet, args=(name))
    pool.close()
    pool.join()
