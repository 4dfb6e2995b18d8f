import math
import multiprocessing

n = 10
results = {
    "Square": n ** 2,
    "Cube": n ** 3,
    "Square Root": math.sqrt(n),
    "Cube Root": n ** (1 / 3),
}

for i, name in enumerate(results, start=1):
    process = multiprocessing.Process(name=f"Process {i}")
    print(f"{process.name} started")
    print(f"{name}: {results[name]}")
    print(f"{process.name} finished")
