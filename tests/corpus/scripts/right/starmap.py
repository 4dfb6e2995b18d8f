from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(4) as pool:
        powers = pool.starmap(pow, [(2, 10), (3, 5), (10, 3), (7, 2)])
    print(powers)
