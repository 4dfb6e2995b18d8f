import os

n = 10
jobs = [
    ("Square", lambda x: x ** 2),
    ("Cube", lambda x: x ** 3),
    ("Square Root", lambda x: x ** 0.5),
    ("Cube Root", lambda x: x ** (1 / 3)),
]

for name, job in jobs:
    pid = os.fork()
    if pid == 0:
        print(f"{name}: {job(n)}", flush=True)

while True:
    try:
        os.wait()
    except ChildProcessError:
        break
