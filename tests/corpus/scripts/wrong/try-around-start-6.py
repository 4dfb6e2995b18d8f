import sys
import multiprocessing
import time

def parse(text, delay):
    time.sleep(delay)
    number = int(text)
    print(text, "->", number)

def main(argv=None):
    inputs = argv or ["12", "seven", "40", "4.5"]
    failures = []
    jobs = [multiprocessing.Process(target=parse, args=(t, i / 10)) for i, t in enumerate(inputs)]
    try:
        for j in jobs:
            j.start()
        for j in jobs:
            j.join()
    except (ValueError, TypeError) as e:
        failures.append(str(e))
        for j in jobs:
            j.terminate()
    finally:
        print("finished,", len(failures), "failures", failures)

if __name__ == "__main__":
    main(sys.argv[1:])
