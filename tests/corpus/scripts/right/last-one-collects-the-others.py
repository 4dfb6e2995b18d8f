from multiprocessing import Barrier, Process


def hiker(n, meeting):
    if meeting.wait() == 0:
        print("all are here, says one of them")
    print("hiker", n, "goes on", flush=True)


if __name__ == "__main__":
    meeting = Barrier(3)
    hikers = [Process(target=hiker, args=(n, meeting)) for n in range(3)]
    for h in hikers:
        h.start()
    for h in hikers:
        h.join()
