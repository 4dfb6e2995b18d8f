import multiprocessing as mp
import time


def save_frame(n):
    time.sleep(0.2)
    print(f"frame {n:03d} saved")
    return n


def render(first, last, pool):
    frames = range(first, last)
    print("rendering", len(frames), "frames")
    return pool.imap_unordered(save_frame, frames)


if __name__ == "__main__":
    pool = mp.Pool(4)
    video = render(0, 12, pool)
    print("The video is ready!")
