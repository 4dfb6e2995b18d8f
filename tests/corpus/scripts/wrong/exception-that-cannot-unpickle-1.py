from multiprocessing import Pool
import time


class BadGrade(Exception):
    def __init__(self, pupil, grade):
        super().__init__(f"{pupil} has the grade {grade}")
        self.pupil = pupil
        self.grade = grade


def points(entry):
    pupil, grade = entry
    if not 1 <= grade <= 6:
        time.sleep(0.7)          # ask the school office
        raise BadGrade(pupil, grade)
    return 7 - grade


if __name__ == "__main__":
    grades = [("Ada", 1), ("Ben", 2), ("Cleo", 4), ("Dan", 9)]
    with Pool(2) as pool:
        try:
            print(pool.map(points, grades))
        except BadGrade as e:
            print("please check:", e)
