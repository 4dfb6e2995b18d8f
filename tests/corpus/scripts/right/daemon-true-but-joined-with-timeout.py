import time
from multiprocessing import Process


def quick():
    time.sleep(0.05)
    print("quick is ready")


if __name__ == "__main__":
    ps = [Process(target=quick, daemon=True) for _ in range(2)]
    for p in ps:
        p.start()
    end = time.monotonic() + 5
    while any(p.is_alive() for p in ps) and time.monotonic() < end:
        time.sleep(0.02)
    print("all ready" if not any(p.is_alive() for p in ps) else "too late")
