import os
import time

def state(pid):
    with open(f"/proc/{pid}/stat") as f:
        return f.read().rsplit(")", 1)[1].split()[0]

if __name__ == "__main__":
    bees = []
    for i in range(4):
        pid = os.fork()
        if pid == 0:
            os.write(1, f"bee {i} flies away\n".encode())
            os._exit(0)
        bees.append(pid)
    for second in range(4):
        time.sleep(0.35)
        print("beekeeper still works,", [state(p) for p in bees], flush=True)
