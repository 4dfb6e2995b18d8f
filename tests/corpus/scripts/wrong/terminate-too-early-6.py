from multiprocessing import Pool
import time

found = []

def scan(number):
    """look for divisors"""
    time.sleep(0.3)
    return number, [d for d in range(2, number) if number % d == 0]

def main():
    pool = Pool(3)
    try:
        for n in (91, 97, 119, 360):
            pool.apply_async(scan, (n,), callback=found.append)
    finally:
        pool.terminate()
        pool.join()
    print("results:", found)

if __name__ == '__main__':
    main()
