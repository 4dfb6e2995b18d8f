import multiprocessing as mp
import logging
import time

log = logging.getLogger("shop")


def price(item, amount):
    time.sleep(0.1)
    return len(item) * 0.25 * amount


class Cashiers:
    def __init__(self, how_many):
        self.pool = mp.Pool(how_many)

    def ask(self, function, *args):
        try:
            return self.pool.apply_async(function, args).get(timeout=5)
        except mp.TimeoutError:
            log.warning("cashier is asleep")
            return 0.0

    def close(self):
        self.pool.close()
        self.pool.join()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    basket = [("bread", 2), ("butter", 1), ("chocolate", 5), ("tea", 3), ("figs", 4)]
    cashiers = Cashiers(3)
    start = time.perf_counter()
    total = sum(cashiers.ask(price, item, amount) for item, amount in basket)
    log.info("total %.2f euro", total)
    log.info("three cashiers needed %.2f s", time.perf_counter() - start)
    cashiers.close()
