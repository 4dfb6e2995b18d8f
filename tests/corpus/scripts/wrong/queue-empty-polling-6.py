import logging
import queue
import multiprocessing
from time import sleep

log = logging.getLogger("votes")


def polling_place(town, votes, box):
    for v in votes:
        sleep(0.03)
        box.put((town, v))


def count(box):
    table = {}
    try:
        while True:
            town, vote = box.get_nowait()
            table[vote] = table.get(vote, 0) + 1
    except queue.Empty:
        pass          # all votes counted
    return table


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s")
    box = multiprocessing.Queue()
    towns = {"Aville": "yynyn", "Btown": "nny", "Ceecity": "yyyy"}
    places = []
    for town, votes in towns.items():
        p = multiprocessing.Process(target=polling_place, args=(town, votes, box))
        p.start()
        places.append(p)
    result = count(box)
    log.info("result %s, %d votes", result, sum(result.values()))
    [p.join() for p in places]
