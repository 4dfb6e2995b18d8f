import multiprocessing as mp
import os
import tempfile
import time


def render(job):
    folder, frame = job
    time.sleep(0.5)
    with open(os.path.join(folder, f"frame{frame:03}.ppm"), "w") as f:
        f.write("P3 1 1 255\n0 0 0\n")
    print("frame", frame, "rendered")


class RenderFarm:
    def __init__(self, machines):
        self.pool = mp.Pool(machines)

    def render(self, folder, frames):
        jobs = [(folder, n) for n in range(frames)]
        return self.pool.map_async(render, jobs)


def main():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        farm = RenderFarm(3)
        handle = farm.render(folder, 6)
        print("farm is working ...")
        print("frames in folder:", os.listdir(folder))
    print("bye")


if __name__ == "__main__":
    main()
