import logging
import multiprocessing as mp

log = logging.getLogger("shop")


def print_bill(basket):
    total = sum(price for price in basket.values())
    print(f"{len(basket)} articles, {total:.2f} EUR")


def main():
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    baskets = [
        {"bread": 2.5, "milk": 1.2},
        {"tea": 4.0, "sugar": 1.1, "lemon": 0.4},
    ]
    printers = []
    for number, basket in enumerate(baskets):
        log.info("basket %d goes to its own process", number)
        printers.append(mp.Process(target=print_bill, args=(basket)))
        printers[-1].start()
    [p.join() for p in printers]
    log.info("shop closed")


if __name__ == "__main__":
    main()
