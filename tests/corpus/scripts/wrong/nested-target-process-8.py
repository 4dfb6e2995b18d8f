import multiprocessing as mp
import os

if __name__ == "__main__":
    ticket = lambda nr, seat: print(f"ticket {nr}: seat {seat} ({os.getpid()})")
    sellers = {}
    for nr, seat in enumerate(["A1", "A2", "B7"], start=1):
        sellers[nr] = mp.Process(target=ticket, kwargs={"nr": nr, "seat": seat})
    for s in sellers.values():
        s.start()
    for s in sellers.values():
        s.join()
    print(len(sellers), "tickets sold")
