import os
import time

for n in range(4):
    if os.fork() == 0:
        print("child", n, "is ready")
        os._exit(0)

print("main has other things to do")
time.sleep(1.2)
print("main ends")
