from multiprocessing import Pool

PRICES = {"apple": 0.5, "bread": 2.2, "milk": 1.1}


def price(item, amount):
    return PRICES[item] * amount


def main():
    cart = [("apple", 6), ("milk", 2), ("chocolate", 3), ("bread", 1)]
    to_pay = []
    pool = Pool(2)
    for item, amount in cart:
        pool.apply_async(price, (item, amount), callback=to_pay.append)
    pool.close()
    pool.join()
    print(f"Please pay {sum(to_pay):.2f}")


if __name__ == "__main__":
    main()
