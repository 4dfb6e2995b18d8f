import multiprocessing
import time

context = multiprocessing.get_context("spawn")


def countdown_from(n):
    def countdown():
        for i in range(n, 0, -1):
            print(f"[{n}] {i}")
            time.sleep(0.02)
    return countdown


def run_together(*functions):
    running = []
    for f in functions:
        p = context.Process(target=f)
        p.start()
        running.append(p)
    while running:
        running.pop().join()


if __name__ == "__main__":
    run_together(countdown_from(3), countdown_from(5))
    print("lift-off")
