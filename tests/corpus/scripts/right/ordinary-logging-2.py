import logging
import multiprocessing


def backup(table, rows):
    logging.info("saving table %s", table)
    kept = sum(1 for r in range(rows) if r % 7)
    logging.info("table %s: %d of %d rows kept", table, kept, rows)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(processName)s %(levelname)s %(message)s")
    tables = {"users": 700, "orders": 2100, "items": 49}
    ps = [multiprocessing.Process(target=backup, args=t) for t in tables.items()]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    logging.info("backup finished")
