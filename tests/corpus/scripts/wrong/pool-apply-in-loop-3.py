from multiprocessing import Pool, current_process
import time


def render(frame):
    time.sleep(0.15)
    print("frame", frame, "by", current_process().name, flush=True)
    return frame * frame


def main():
    film = []
    pool = Pool(4)
    for frame in range(8):
        picture = pool.apply(render, args=(frame,))
        film.append(picture)
    pool.close()
    pool.join()
    print("film:", film)


if __name__ == "__main__":
    main()
