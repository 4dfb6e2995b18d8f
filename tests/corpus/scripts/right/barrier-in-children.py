import multiprocessing as mp


def swimmer(lane, start):
    print("lane", lane, "ready")
    start.wait()
    print("lane", lane, "off")


def main():
    start = mp.Barrier(4)
    swimmers = [mp.Process(target=swimmer, args=(lane, start)) for lane in range(1, 5)]
    for s in swimmers:
        s.start()
    for s in swimmers:
        s.join()


if __name__ == "__main__":
    main()
