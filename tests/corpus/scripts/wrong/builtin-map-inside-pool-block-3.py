from multiprocessing import Pool
import time

def celsius(f):
    time.sleep(0.1)
    return round((f - 32) / 1.8, 1)

if __name__ == "__main__":
    measured = [50, 59, 68, 77, 86]
    with Pool(3) as pool:
        # pool is active here
        table = dict(zip(measured, map(celsius, measured)))
    for f, c in table.items():
        print(f, "F is", c, "C")
