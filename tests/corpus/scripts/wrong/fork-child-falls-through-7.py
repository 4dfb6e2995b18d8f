import os

for number in range(3):
    pid = os.fork()
    if pid == 0:
        print("hello from child", number, flush=True)

while True:
    try:
        os.wait()
    except ChildProcessError:
        break
