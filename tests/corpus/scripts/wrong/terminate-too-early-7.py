from multiprocessing import Process
import time


def mix(colour_a, colour_b):
    time.sleep(0.2)
    print(colour_a, "+", colour_b)


if __name__ == "__main__":
    pairs = [("red", "blue"), ("blue", "yellow"), ("red", "white")]
    procs = [Process(target=mix, args=pair) for pair in pairs]
    for p in procs:
        p.start()
    # close the processes again
    for p in procs:
        p.terminate()
    for p in procs:
        p.join()
    print("done", [p.exitcode for p in procs])
