from multiprocessing import Pool


def say(msg):
    print("message:", msg)


if __name__ == "__main__":
    pool = Pool(2)
    for msg in ("hello", "goodbye"):
        pool.apply_async(say, (msg))
    pool.close()
    pool.join()
