from multiprocessing import Pool


def up(c):
    return c.upper()


if __name__ == "__main__":
    with Pool(2) as pool:
        letters = pool.imap(up, "hello")
        print("the letters will come from", type(letters).__name__)
        print("".join(letters))
