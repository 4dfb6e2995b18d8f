from multiprocessing import Pool, current_process

STOCK = [("apple", 0.35, 120), ("pear", 0.5, 80), ("plum", 0.2, 400)]


def value_of(fruit, price, pieces):
    print(f"{fruit}: {price * pieces:.2f} euro  ({current_process().name})")


def main():
    pool = Pool(3)
    for fruit, price, pieces in STOCK:
        pool.apply_async(value_of(fruit, price, pieces))
    pool.close()
    pool.join()
    print("inventory finished")


main() if __name__ == "__main__" else None
