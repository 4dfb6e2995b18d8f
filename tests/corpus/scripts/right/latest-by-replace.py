import os
import tempfile
import time
from multiprocessing import Pool

FOLDER = tempfile.mkdtemp()


def measure(sensor):
    time.sleep(0.01 * sensor)
    own = os.path.join(FOLDER, f"sensor{sensor}.tmp")
    with open(own, "w") as file:
        file.write(f"sensor {sensor}: {20 + sensor} degrees")
    os.replace(own, os.path.join(FOLDER, "latest.txt"))
    return 20 + sensor


if __name__ == "__main__":
    with Pool(3) as pool:
        values = pool.map(measure, range(6))
    with open(os.path.join(FOLDER, "latest.txt")) as file:
        print("the latest is that of a", file.read().split()[0])
    print("mean", sum(values) / len(values))
