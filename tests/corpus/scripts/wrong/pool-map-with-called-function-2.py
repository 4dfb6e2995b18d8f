import multiprocessing as mp


def show_area(width, height):
    print(f"{width} x {height} = {width * height}")


rooms = [(3, 4), (5, 2), (6, 6)]

if __name__ == "__main__":
    width, height = rooms[0]
    pool = mp.Pool(3)
    pool.starmap(show_area(width, height), rooms)
    pool.close()
    pool.join()
