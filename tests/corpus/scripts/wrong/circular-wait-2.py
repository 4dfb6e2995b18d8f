from multiprocessing import Lock, Pool

log_lock = None


def prepare(lock):
    global log_lock
    log_lock = lock


def fahrenheit(celsius):
    value = celsius * 9 / 5 + 32
    with log_lock:
        print(celsius, "C is", value, "F")
    return value


def main():
    lock = Lock()
    with Pool(2, initializer=prepare, initargs=(lock,)) as pool:
        with lock:              # nobody else may print now
            print("table:")
            values = pool.map(fahrenheit, [-10, 0, 10, 20, 30])
            print("highest:", max(values))


if __name__ == "__main__":
    main()
