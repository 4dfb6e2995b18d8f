from multiprocessing import Process


def main():
    prices = {"bread": 3, "milk": 2, "cheese": 7}
    print("one process for every product")
    procs = []
    for product, price in prices.items():
        # small function for this product
        def show_tax():
            print(f"{product}: {price} + tax = {price * 1.2:.2f}")
        procs.append(Process(target=show_tax))

    for pr in procs:
        pr.start()
    for pr in procs:
        pr.join()


if __name__ == "__main__":
    main()
