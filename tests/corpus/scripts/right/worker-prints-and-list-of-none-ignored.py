from multiprocessing import Pool


def stamp(letter):
    print("stamped", letter)


if __name__ == "__main__":
    with Pool(2) as pool:
        done = pool.map(stamp, "abcd")
    print(len(done), "letters stamped")
